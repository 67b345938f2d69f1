import { useEffect, useState } from 'react';
import { DocumentState } from '../../../shared/change/documentState.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import type { OrgDocument } from '../../../shared/model/orgDocument.ts';
import { buildScene } from '../../../shared/scene/buildScene.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { loadFonts } from '../../fonts/loadFonts.ts';

/** ms: who walks through a list of documents with the arrow held down waits for none of those in between. */
const REST = 60;

/** The drawing of one of a document's scenarios, once it is made; null until then. Never made in the frame in which it is asked for. */
export function useScene(content: OrgDocument, scenario: ScenarioId | undefined, theme: 'light' | 'dark'): Scene | null {
  const [made, setMade] = useState<{ readonly of: OrgDocument; readonly theme: string; readonly scene: Scene } | null>(null);
  useEffect(() => {
    let wanted = true;
    const make = async (): Promise<void> => {
      const scene = buildScene(new DocumentState(content, scenario).view, { theme, language: content.settings.drawingLanguage });
      await loadFonts(document.fonts, scene.items);
      if (wanted) setMade({ of: content, theme, scene });
    };
    const timer = setTimeout(() => void make(), REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [content, scenario, theme]);
  return made?.of === content && made.theme === theme ? made.scene : null;
}
