import { FileText, FolderClock, HardDrive, House, Monitor } from 'lucide-react';
import { useId } from 'react';
import type { FolderListing, FolderPlace, FolderToken } from '../../../shared/host/host.ts';
import { useSay } from '../../session/useSay.ts';
import styles from './Places.module.css';

const SIGNS = { home: House, desktop: Monitor, documents: FileText, drive: HardDrive, recent: FolderClock } as const;

interface PlacesProps {
  readonly listing: FolderListing | null;
  readonly onGo: (folder: FolderToken) => void;
}

/** Where to go from anywhere: one's own folders and drives, below them where documents were open lately. */
export function Places({ listing, onGo }: PlacesProps) {
  const say = useSay();
  const heading = useId();
  const isHere = (place: FolderPlace) => place.token === listing?.token;
  const fixed = listing?.places.filter(({ kind }) => kind !== 'recent') ?? [];
  const recent = listing?.places.filter(({ kind }) => kind === 'recent') ?? [];
  return (
    <div className={styles.places}>
      <nav aria-label={say('files.places')}>
        {fixed.map(place => (
          <Place key={place.token} place={place} here={isHere(place)} onGo={onGo} />
        ))}
      </nav>
      {recent.length > 0 && (
        <nav aria-labelledby={heading}>
          <h3 id={heading} className={styles.heading}>
            {say('files.recentPlaces')}
          </h3>
          {recent.map(place => (
            <Place key={place.token} place={place} here={isHere(place)} onGo={onGo} />
          ))}
        </nav>
      )}
    </div>
  );
}

function Place({ place, here, onGo }: { place: FolderPlace; here: boolean; onGo: PlacesProps['onGo'] }) {
  const say = useSay();
  const { kind, path, token } = place;
  const Sign = SIGNS[kind];
  const name = kind === 'drive' || kind === 'recent' ? place.name : say(`files.place.${kind}`);
  return (
    <button type="button" className={styles.place} title={path} aria-current={here ? 'location' : undefined} onClick={() => onGo(token)}>
      <Sign size={16} strokeWidth={1.8} aria-hidden />
      <span className={styles.label}>
        <span className={styles.name}>{name}</span>
        {kind === 'recent' && <span className={styles.path}>{path}</span>}
      </span>
    </button>
  );
}
