import type { TellingWords } from '$lib/catalog/telling/common/words';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Row } from '$lib/catalog/reasons/index';
import type { Beside, NoticeBeside } from './beside';
import type { InPlainWords } from './in-plain-words';

/** One answer, or several where the same reason may be told in several ways. */
export type Some<T> = T | readonly T[];

type File<T> = { default: T };

/** A reason's folder with each of its answers. */
export type Answers<
	Of extends Row,
	Letter extends File<Some<LetterTemplate>>,
	Guardian extends File<Some<NoticeBeside>>,
	Plain extends File<Some<Beside<InPlainWords>>>,
	Telling extends File<TellingWords | null>
> = [Of, Letter, Guardian, Plain, Telling];
