import { Button } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";

export interface FileButtonProps {
  readonly label: string;
  /** What the file is called, and what is in it; undefined where it is far too long to be one of ours. */
  readonly onOpen: (name: string, text: string | undefined) => void;
}

/** In bytes. Everything that is exported here is a fraction of it. */
const LARGEST_FILE = 2_000_000;

/** Asks for a JSON file and reads it. */
export function FileButton({ label, onOpen }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    onOpen(file.name, file.size > LARGEST_FILE ? undefined : await file.text());
  };
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) void open(file);
    // So that the same file can be chosen once more.
    event.target.value = "";
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={take}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
