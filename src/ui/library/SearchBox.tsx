import type { RefObject } from "react";
import box from "../shared/TextBox.module.css";
import styles from "./SearchBox.module.css";

export interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement>;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** The arrow key leads into what was found. */
  readonly onArrowDown: () => void;
}

/** Words, pinyin or initials of what is wanted. */
export function SearchBox({ input, value, onType, onArrowDown }: SearchBoxProps) {
  return (
    <input
      ref={input}
      type="search"
      aria-label="找指标"
      placeholder="汉字、拼音或首字母，例如myd"
      autoComplete="off"
      spellCheck={false}
      className={`${box.box} ${styles.search}`}
      value={value}
      onChange={(event) => {
        onType(event.target.value);
      }}
      onKeyDown={(event) => {
        // In the list of an input method the arrow chooses a word.
        if (event.key !== "ArrowDown" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onArrowDown();
      }}
    />
  );
}
