/** Run by Vitest before each file of unit tests: no test finds what another one left. */
import { afterEach } from 'vitest';
import { cleanSlate } from './clean-slate.ts';

afterEach(cleanSlate);
