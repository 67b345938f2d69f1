/** What the rest of the window can ask of the outline. */
export interface OutlinePort {
  hasFocus(): boolean;
}
