import { useState } from "react";
import { type Profile, type Rule, rules } from "../../core";
import { SeverityLabel } from "../check/SeverityLabel";
import { TextBox } from "../shared/TextBox";
import styles from "./RuleSwitches.module.css";

export interface RuleSwitchesProps {
  readonly rulesOff: readonly string[];
  /** The one that was chosen for all forms; it may silence rules itself. */
  readonly profile: Profile | undefined;
  readonly onSwitch: (id: string, isOn: boolean) => void;
}

/** Every rule under its group, each with a switch; a word leaves only the rules that have it. */
export function RuleSwitches({ rulesOff, profile, onSwitch }: RuleSwitchesProps) {
  const [wanted, setWanted] = useState("");
  const found = rules.filter((rule) => matches(rule, wanted.trim()));
  const groups = [...new Set(found.map(({ group }) => group))];
  const isSearching = wanted.trim() !== "";
  return (
    <>
      <TextBox label="找规则" value={wanted} onType={setWanted} help={undefined} />
      {found.length === 0 && (
        <p role="status" className={styles.none}>
          没有包含“{wanted.trim()}”的规则。
        </p>
      )}
      {groups.map((group) => (
        <Group
          // Opened by a search, closed again after it.
          key={`${group}/${String(isSearching)}`}
          group={group}
          rules={found.filter((rule) => rule.group === group)}
          isOpenAtFirst={isSearching}
          rulesOff={rulesOff}
          profile={profile}
          onSwitch={onSwitch}
        />
      ))}
    </>
  );
}

interface GroupProps extends RuleSwitchesProps {
  readonly group: Rule["group"];
  readonly rules: readonly Rule[];
  readonly isOpenAtFirst: boolean;
}

function Group({ group, rules: ofGroup, isOpenAtFirst, rulesOff, profile, onSwitch }: GroupProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const off = ofGroup.filter(({ id }) => rulesOff.includes(id)).length;
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {group}{" "}
        <span className={styles.count}>
          {ofGroup.length}条{off > 0 && `，关闭${off}条`}
        </span>
      </summary>
      {isOpen && (
        <ul className={styles.rules}>
          {ofGroup.map(({ id, title, severity }) => (
            <li key={id}>
              <label className={styles.rule}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={!rulesOff.includes(id)}
                  onChange={(event) => {
                    onSwitch(id, event.target.checked);
                  }}
                />
                <span className={styles.title}>{title}</span>
                {profile?.severities[id] === "off" ? (
                  <span className={styles.count}>方案里关闭</span>
                ) : (
                  <span className={styles.severity}>
                    <SeverityLabel severity={severity} />
                  </span>
                )}
              </label>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function matches({ id, title, why }: Rule, wanted: string): boolean {
  return [id, title, why].some((text) => text.includes(wanted));
}
