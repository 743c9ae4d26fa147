import type { Letter } from '$lib/domain/letters/letter';
import type { LaidPage } from '$lib/pdf';
import { layout } from '$lib/pdf/layout/layout';
import { widthsOf } from '$lib/pdf/layout/measure';
import { faces } from './truetype';

const lay = layout(widthsOf(faces));

/** The pages of a letter without pictures. */
export const laid = (letter: Letter): LaidPage[] => lay(letter, new Map());
