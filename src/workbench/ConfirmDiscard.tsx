import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";

export interface ConfirmDiscardProps {
  readonly fileName: string;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before unsaved work makes room for another file. */
export function ConfirmDiscard({ fileName, onDiscard, onKeep }: ConfirmDiscardProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onKeep();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>还有没保存的修改</DialogTitle>
          <DialogContent>打开另一个文件以后，“{fileName}”里没保存的修改就没有了。</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onKeep}>
              先不打开
            </Button>
            <Button onClick={onDiscard}>不保存，直接打开</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
