import { Button } from "@fluentui/react-components";
import type { Host } from "../../host";
import { CoverableTab } from "../shared/CoverableTab";
import type { Pane } from "../use-pane";
import { FormPreview } from "./FormPreview";
import { MadeForm } from "./MadeForm";
import { PlacementChoice } from "./PlacementChoice";
import { ProjectForm } from "./ProjectForm";
import { TemplateGallery } from "./TemplateGallery";
import { useNewProject } from "./use-new-project";
import styles from "./NewProjectTab.module.css";

export interface NewProjectTabProps {
  readonly host: Host;
  readonly pane: Pane;
  /** Goes to the other tab and checks the sheet in front. */
  readonly onCheck: () => void;
}

/** 新建项目: a kind of project, what is known of it, and a place make a whole form. */
export default function NewProjectTab({ host, pane, onCheck }: NewProjectTabProps) {
  const project = useNewProject(host, pane);
  const { preview, made, hint, helps } = project;
  const cannotRead = Object.values(helps).some(({ blocks }) => blocks);

  if (made) return <MadeForm insertion={made} onCheck={onCheck} onNext={project.beginNext} />;
  return (
    <CoverableTab
      cover={
        preview && (
          <FormPreview
            insertion={preview}
            hint={hint}
            isBusy={pane.isBusy}
            onInsert={project.insert}
            onCancel={project.closePreview}
          />
        )
      }
    >
      <section className={styles.section}>
        <h2 className={styles.heading}>项目类型</h2>
        <TemplateGallery chosen={project.templateId} onChoose={project.chooseTemplate} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>项目内容</h2>
        <ProjectForm input={project.input} helps={helps} onType={project.type} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>插入到哪里</h2>
        <PlacementChoice chosen={project.placement} onChoose={project.choosePlacement} />
        {hint !== undefined && !preview && (
          <p role="alert" className={styles.hint}>
            {hint}
          </p>
        )}
      </section>
      <section className={styles.section}>
        <Button
          appearance="primary"
          disabledFocusable={pane.isBusy || cannotRead}
          onClick={project.showPreview}
        >
          预览
        </Button>
        {cannotRead && <p className={styles.hint}>有看不懂的数，改好以后再预览。</p>}
      </section>
    </CoverableTab>
  );
}
