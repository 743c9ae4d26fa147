import type { Asked } from './run.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		mutants: Asked;
	}
}
