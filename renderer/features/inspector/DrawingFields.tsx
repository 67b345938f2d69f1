import { editDrawing, type DrawingFields as Fields } from '../../../shared/commands/document/editDrawing.ts';
import { CARD_DETAILS, COLOUR_FIELDS, DIRECTIONS, WRITINGS } from '../../../shared/model/drawing.ts';
import { performArranging } from '../../arranging/performArranging.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Inspector.module.css';

/** How the scenario that is shown is drawn. */
export function DrawingFields() {
  const say = useSay();
  const session = useSession();
  const drawing = useDocument(view => view.scenario.drawing);
  const write = (fields: Fields): void => void performArranging(session, editDrawing, fields);
  return (
    <div className={styles.part}>
      <h3 className={styles.kind}>{say('inspector.drawing')}</h3>
      <Field label={say('inspector.drawing.detail')}>
        {ids => (
          <Select
            {...ids}
            value={drawing.cardDetail}
            onChange={({ target }) => write({ cardDetail: target.value as typeof drawing.cardDetail })}
          >
            {CARD_DETAILS.map(detail => (
              <option key={detail} value={detail}>
                {say(`inspector.drawing.detail.${detail}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={say('inspector.drawing.colourBy')}>
        {ids => (
          <Select {...ids} value={drawing.colourBy} onChange={({ target }) => write({ colourBy: target.value as typeof drawing.colourBy })}>
            {COLOUR_FIELDS.map(field => (
              <option key={field} value={field}>
                {say(field === 'own' ? 'inspector.drawing.colourBy.own' : `drawing.colourBy.${field}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <RadioGroup
        look="segments"
        label={say('inspector.drawing.direction')}
        value={drawing.direction}
        options={DIRECTIONS.map(value => ({ value, label: say(`inspector.drawing.direction.${value}`) }))}
        onChange={direction => write({ direction })}
      />
      <RadioGroup
        look="segments"
        label={say('inspector.drawing.writing')}
        value={drawing.writing}
        options={WRITINGS.map(value => ({ value, label: say(`inspector.drawing.writing.${value}`) }))}
        onChange={writing => write({ writing })}
      />
      <Checkbox checked={drawing.levelBands} onChange={levelBands => write({ levelBands })}>
        {say('inspector.drawing.levelBands')}
      </Checkbox>
    </div>
  );
}
