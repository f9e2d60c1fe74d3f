import { answerQuestion } from './answer-question.ts';
import { failedReply, type Question, type Reply } from './questions.ts';

/** The worker's end of the line to whoever started it. */
interface Asker {
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  postMessage(said: 'begun' | Reply): void;
}

/**
 * Answers questions in the worker, one after the other: says "begun" as it turns to one, for only from then on does
 * its time run, and then replies. Questions come from Offprint's own code alone.
 */
export function serveQuestions(asker: Asker): void {
  asker.addEventListener('message', ({ data }) => {
    asker.postMessage('begun');
    asker.postMessage(replyTo(data as Question));
  });
}

function replyTo(question: Question): Reply {
  try {
    return { kind: 'answer', answer: answerQuestion(question) };
  } catch (cause) {
    return failedReply(cause);
  }
}
