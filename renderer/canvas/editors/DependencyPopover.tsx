import { useViewport } from '@xyflow/react';
import { Repeat2, Trash2 } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { center, type Rect, rectBetween } from '../../../shared/base/geometry.ts';
import { type DependencyFields, editDependency } from '../../../shared/commands/dependencies/editDependency.ts';
import { reverseDependency } from '../../../shared/commands/dependencies/reverseDependency.ts';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { PRESET_CHOICE } from '../../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import type { DependencyId } from '../../../shared/model/ids.ts';
import { TypeChoice } from '../../features/inspector/dependency/TypeChoice.tsx';
import { useExecute } from '../../features/inspector/fields/useExecute.ts';
import { useTextDraft } from '../../features/inspector/fields/useTextDraft.ts';
import { perform } from '../../session/perform.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { useCanvas, useSceneVersion } from '../CanvasContext.ts';
import styles from './editors.module.css';
import { focusAndSelect } from './focusAndSelect.ts';

/** px between the line and what is asked about it, and to the canvas's border. */
const GAP = 16;

/** What one says of a dependency as soon as it is drawn: a few words, and what flows. */
export function DependencyPopover({ id }: { readonly id: DependencyId }): ReactElement | null {
  const { session, source, element } = useCanvas();
  const say = useSay();
  const execute = useExecute();
  useSceneVersion();
  const { x, y, zoom } = useViewport();
  const dependency = useDocument(view => view.dependency(id));
  const panel = useRef<HTMLFieldSetElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  // Typing a label can move the line: what one is about to press must not move with it. One that has not found its way yet is asked about between its cards,
  // since what is typed does not wait for that.
  const place = (): Rect | undefined => {
    const { scene } = source;
    const from = dependency && scene.card(dependency.from);
    const to = dependency && scene.card(dependency.to);
    const between = from && to && rectBetween(center(from.box), center(to.box));
    return scene.label(id)?.bounds ?? scene.dependency(id)?.bounds ?? between;
  };
  const [opened] = useState(place);
  const { field } = useTextDraft(dependency?.label ?? '', label => execute(editDependency, { dependency: id, fields: { label } }));
  useLayoutEffect(() => {
    const box = panel.current;
    if (box !== null) setSize({ width: box.offsetWidth, height: box.offsetHeight });
  }, []);

  const anchor = opened ?? place();
  if (dependency === undefined || anchor === undefined) return null;
  const set = (fields: DependencyFields): void => void perform(session, editDependency, { dependency: id, fields });
  const close = (): void => session.state.setState({ editing: null });
  const closeToCanvas = (): void => {
    close();
    session.canvas.current?.focus();
  };
  const middle = center(anchor);
  const room = element();
  const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
  const below = (anchor.y + anchor.height) * zoom + y + GAP;
  const above = anchor.y * zoom + y - GAP - size.height;
  const fitsBelow = below + size.height + GAP <= (room?.clientHeight ?? 0);
  const left = within(middle.x * zoom + x - size.width / 2, GAP, (room?.clientWidth ?? 0) - size.width - GAP);
  const top = within(fitsBelow ? below : above, GAP, (room?.clientHeight ?? 0) - size.height - GAP);

  const onKeyDown = (event: KeyboardEvent): void => {
    // A bare key is for the question and not for the drawing below it; with Ctrl it is the application's.
    if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
    if (isComposing(event)) return;
    const confirms = event.key === 'Enter' && !(event.target instanceof HTMLButtonElement);
    if (!confirms && event.key !== 'Escape') return;
    event.preventDefault();
    closeToCanvas();
  };
  const onBlur = (event: FocusEvent<HTMLFieldSetElement>): void => {
    // Gone from the window altogether is not gone from the question.
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  return (
    <fieldset
      ref={panel}
      className={styles.popover}
      style={{ left, top }}
      data-own-press
      aria-label={say('inspector.dependency')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <input
        ref={focusAndSelect}
        className={styles.label}
        aria-label={say('inspector.dependency.label')}
        placeholder={say('inspector.dependency.label.placeholder')}
        maxLength={1000}
        {...field}
      />
      <TypeChoice value={dependency.type} onChange={type => set({ type })} />
      <Checkbox checked={dependency.mutual} onChange={mutual => set({ mutual })}>
        {say('inspector.dependency.mutual')}
      </Checkbox>
      <div className={styles.actions}>
        {!dependency.mutual && (
          <Button icon={Repeat2} onClick={() => perform(session, reverseDependency, { dependency: id })}>
            {say('inspector.dependency.reverse')}
          </Button>
        )}
        <Button
          icon={Trash2}
          onClick={() => {
            closeToCanvas();
            perform(session, deleteSelection, { selection: { ...NOTHING_SELECTED, dependencies: [id] }, choice: PRESET_CHOICE });
          }}
        >
          {say('canvas.delete')}
        </Button>
      </div>
    </fieldset>
  );
}
