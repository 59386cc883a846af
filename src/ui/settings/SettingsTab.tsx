import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { type Profile, formatProfile, parseProfile, rules } from "../../core";
import { documentKeys } from "../../host";
import type { PageServices } from "../page-services";
import { CoverableTab } from "../shared/CoverableTab";
import type { Revision } from "../shared/document-memory";
import type { Pane } from "../use-pane";
import { BudgetYear } from "./BudgetYear";
import { KeptCover, KeptDecisions, type KeptKind } from "./KeptDecisions";
import { LiveSetting } from "./LiveSetting";
import { ProfileChoice } from "./ProfileChoice";
import { RuleSwitches } from "./RuleSwitches";
import { Section } from "../shared/Section";
import { choosingProfile, choosingYear, settingsOf, switchingAllOn, switchingRule } from "./settings";
import { ThemeSetting } from "./ThemeSetting";
import { useKnownProfiles } from "./use-known-profiles";

export interface SettingsTabProps {
  readonly pane: Pane;
  readonly page: PageServices;
}

/** 设置: how this document is checked, kept in it; and what the pane looks like, kept in the browser. */
export default function SettingsTab({ pane, page }: SettingsTabProps) {
  const [opened, setOpened] = useState<KeptKind>();
  const opener = useRef<Element | null>(null);
  const known = useKnownProfiles(page.profiles);
  const { profileId, budgetYear, rulesOff } = settingsOf(pane.document.get(documentKeys.settings));
  const own = ownProfile(pane.document.get(documentKeys.profile));
  const chosen = [...(own ? [own] : []), ...known.profiles].find(({ id }) => id === profileId);
  const off = rules.filter(({ id }) => rulesOff.includes(id)).length;

  const choose = (revision: Revision) => {
    pane.revise(documentKeys.settings, revision);
  };
  const keep = (profile: Profile, id = "") => {
    pane.revise(documentKeys.profile, () => formatProfile(profile));
    choose(choosingProfile(id));
  };
  const cover = opened && (
    <KeptCover
      kind={opened}
      pane={pane}
      page={page}
      onClose={() => {
        setOpened(undefined);
        requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());
      }}
    />
  );
  return (
    <CoverableTab cover={cover}>
      <Section title="方案" remark="记在这个文件里">
        <ProfileChoice
          known={known}
          own={own}
          chosen={profileId}
          download={page.download}
          onChoose={(id) => {
            choose(choosingProfile(id));
          }}
          onImport={(profile) => {
            keep(profile, profile.id);
          }}
          onRestore={keep}
          onRemove={() => {
            pane.revise(documentKeys.profile, () => undefined);
            if (own?.id === profileId) choose(choosingProfile(""));
          }}
        />
      </Section>
      <Section title="预算年度" remark="记在这个文件里">
        <BudgetYear
          year={budgetYear}
          onChange={(year) => {
            choose(choosingYear(year));
          }}
        />
      </Section>
      <Section
        title="规则"
        remark={off === 0 ? `共${rules.length}条` : `共${rules.length}条，关闭${off}条`}
        aside={
          <Button
            size="small"
            disabledFocusable={off === 0}
            onClick={() => {
              choose(switchingAllOn);
            }}
          >
            全部打开
          </Button>
        }
      >
        <RuleSwitches
          rulesOff={rulesOff}
          profile={chosen}
          onSwitch={(id, isOn) => {
            choose(switchingRule(id, isOn));
          }}
        />
      </Section>
      <Section title="这个文件里记住的">
        <KeptDecisions
          pane={pane}
          onOpen={(kind) => {
            opener.current = document.activeElement;
            setOpened(kind);
          }}
        />
      </Section>
      <Section title="边改边查">
        <LiveSetting />
      </Section>
      <Section title="主题">
        <ThemeSetting />
      </Section>
    </CoverableTab>
  );
}

function ownProfile(text: string | undefined): Profile | undefined {
  const parsed = parseProfile(text ?? "");
  return parsed.kind === "profile" ? parsed.profile : undefined;
}
