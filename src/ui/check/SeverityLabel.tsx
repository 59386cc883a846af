import { mergeClasses } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Filled } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core";
import { SEVERITY_WORDS } from "./messages";
import styles from "./SeverityLabel.module.css";

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  suggestion: Lightbulb16Filled,
};

/** The severity as shape, colour and word. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.label, styles[severity])}>
      <Icon aria-hidden />
      {SEVERITY_WORDS[severity]}
    </span>
  );
}
