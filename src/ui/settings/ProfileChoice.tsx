import { Button } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useRef, useState } from "react";
import { type Profile, formatProfile, parseProfile } from "../../core";
import type { PageServices } from "../page-services";
import { type Answer, AnswerLine } from "../shared/AnswerLine";
import { ExportedText, type UnsavedFile } from "../shared/ExportedText";
import { FileButton } from "../shared/FileButton";
import { RadioList } from "../shared/RadioList";
import { useRemovalFocus } from "../shared/use-removal-focus";
import type { KnownProfiles } from "./known-profiles";
import { describeMistake } from "./messages";
import styles from "./ProfileChoice.module.css";

export interface ProfileChoiceProps {
  readonly known: KnownProfiles;
  /** The one that the document keeps itself. */
  readonly own: Profile | undefined;
  /** Undefined for the one that fits what is printed on each form. */
  readonly chosen: string | undefined;
  readonly download: PageServices["download"];
  readonly onChoose: (id: string) => void;
  readonly onImport: (profile: Profile) => void;
  readonly onRemove: () => void;
  /** Takes a removal back; `chosen` as it was before. */
  readonly onRestore: (profile: Profile, chosen: string | undefined) => void;
}

const AUTOMATIC = "";

/** By which profile every form of the document is checked. */
export function ProfileChoice(props: ProfileChoiceProps) {
  const { known, own, chosen, download, onChoose, onImport, onRemove, onRestore } = props;
  const [answer, setAnswer] = useState<Answer>();
  const choice = useRef<HTMLDivElement>(null);
  const leave = useRemovalFocus(choice, own);
  const [unsaved, setUnsaved] = useState<UnsavedFile>();
  const profiles = [...known.profiles.filter(({ id }) => id !== own?.id), ...(own ? [own] : [])];
  const isUnknown = chosen !== undefined && !profiles.some(({ id }) => id === chosen);

  const importFile = (name: string, text = "") => {
    const parsed = parseProfile(text);
    if (parsed.kind === "malformed") {
      setAnswer({ isFailure: true, text: `没有导入${describeMistake(name, parsed.place)}` });
      return;
    }
    onImport(parsed.profile);
    setAnswer({ text: `已经导入“${parsed.profile.title}”，并且选上了。` });
  };
  const remove = (removed: Profile) => {
    leave();
    onRemove();
    const takeBack = () => {
      leave();
      onRestore(removed, chosen);
      setAnswer(undefined);
    };
    setAnswer({ text: `已经移除“${removed.title}”。`, takeBack });
  };
  const exportProfile = (profile: Profile) => {
    const file = { name: `${profile.title}.json`, text: formatProfile(profile) };
    if (download) download(file.name, file.text);
    else setUnsaved(file);
  };
  const option = (profile: Profile) => ({
    value: profile.id,
    label: profile.title,
    remark: remarkOn(profile, own, known),
    aside: (
      <span className={styles.aside}>
        <Button
          appearance="subtle"
          icon={<ArrowDownload16Regular />}
          title="导出方案"
          aria-label={`导出方案“${profile.title}”`}
          onClick={() => {
            exportProfile(profile);
          }}
        />
        {profile === own && (
          <Button
            appearance="subtle"
            icon={<Delete16Regular />}
            title="移除"
            aria-label={`移除方案“${profile.title}”`}
            onClick={() => {
              remove(profile);
            }}
          />
        )}
      </span>
    ),
  });

  return (
    <div ref={choice} className={styles.choice}>
      <RadioList
        label="方案"
        options={[
          { value: AUTOMATIC, label: "自动", remark: "按每张表上印的内容选" },
          ...profiles.map(option),
        ]}
        value={isUnknown ? AUTOMATIC : (chosen ?? AUTOMATIC)}
        onChange={onChoose}
      />
      {isUnknown && <p className={styles.hint}>这个文件选的方案“{chosen}”这里没有，先按“自动”检查。</p>}
      {known.malformed.map(({ file, place }) => (
        <p key={file} className={styles.hint}>
          管理员提供的方案没有用上{describeMistake(file, place)}联系系统管理员改正。
        </p>
      ))}
      <div>
        <FileButton label="导入方案" onOpen={importFile} />
      </div>
      <AnswerLine answer={answer} />
      {unsaved && (
        <ExportedText
          file={unsaved}
          onClose={() => {
            setUnsaved(undefined);
          }}
        />
      )}
    </div>
  );
}

function remarkOn(profile: Profile, own: Profile | undefined, known: KnownProfiles): string | undefined {
  if (profile === own) return "记在这个文件里";
  return known.fromFiles.includes(profile.id) ? "管理员提供" : undefined;
}
