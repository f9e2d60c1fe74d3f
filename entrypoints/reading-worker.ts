import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveQuestions } from '../lib/reader/serve-questions.ts';

/** The worker in which pages are read: it can be ended, whatever a page does to it. Started by lib/reader. */
export default defineUnlistedScript(() => serveQuestions(self));
