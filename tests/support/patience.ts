/** A machine that does other work may take its time: what appears is waited for as long as in a journey. */
import { configure } from '@testing-library/svelte';

configure({ asyncUtilTimeout: 20_000 });
