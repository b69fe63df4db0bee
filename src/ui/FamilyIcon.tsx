import type { Family } from '../annotations/annotation.ts';

/**
 * One family's sign: a check, a half, a cross, a clock, quote marks. Its shape tells it, its colour only helps; `name`
 * tells those who can't see it, and is null where a word beside it does.
 */
export function FamilyIcon({ family, name }: { family: Family; name: string | null }) {
  return (
    <svg
      class={`icon ${family}`}
      viewBox="0 0 20 20"
      role={name === null ? 'presentation' : 'img'}
      aria-label={name ?? undefined}
    >
      {family === 'supported' && (
        <>
          <circle cx="10" cy="10" r="8.4" fill="currentColor" />
          <path d="M6.2 10.4l2.6 2.6 5-5.6" class="cut" />
        </>
      )}
      {family === 'refuted' && (
        <>
          <circle cx="10" cy="10" r="8.4" fill="currentColor" />
          <path d="M7 7l6 6M13 7l-6 6" class="cut" />
        </>
      )}
      {family === 'disputed' && (
        <>
          <circle cx="10" cy="10" r="7.6" class="ring" />
          <path d="M10 2.4a7.6 7.6 0 0 1 0 15.2z" fill="currentColor" />
        </>
      )}
      {family === 'open' && (
        <>
          <circle cx="10" cy="10" r="7.8" class="ring" />
          <path d="M10 5.6V10l3 2" class="ring" />
        </>
      )}
      {family === 'quoted' && (
        <>
          <circle cx="10" cy="10" r="8.4" fill="currentColor" />
          <path
            d="M6.4 12.6c1.7-.5 2.4-1.9 2.3-4.4H6.3v2.4h1.3M11.5 12.6c1.7-.5 2.4-1.9 2.3-4.4h-2.4v2.4h1.3"
            class="cut thin"
          />
        </>
      )}
    </svg>
  );
}
