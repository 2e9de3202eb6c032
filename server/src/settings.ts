import { type Profile, profiles } from './lint/severity.ts';

/** Which hints stand beside the text. */
export interface HintSettings {
  readonly progress: boolean;
  readonly cycleEnd: boolean;
  readonly checkInAge: boolean;
}

/** The editor's `healthcareOkrs` settings that the server heeds. */
export interface EditorSettings {
  readonly profile: Profile;
  readonly inlayHints: HintSettings;
}

/** Reads what the editor sent, whatever it is: what is missing or of another kind counts as its default. */
export function readSettings(sent: unknown): EditorSettings {
  const profile = profiles.find((candidate) => candidate === property(sent, 'profile')) ?? 'standard';
  const hints = property(sent, 'inlayHints');
  const isOn = (name: keyof HintSettings) => property(hints, name) !== false;
  return {
    profile,
    inlayHints: { progress: isOn('progress'), cycleEnd: isOn('cycleEnd'), checkInAge: isOn('checkInAge') },
  };
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}
