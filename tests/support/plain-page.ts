/** A page that is no paper. */
export const PLAIN_URL = 'https://plain.example.org/';
export const PLAIN =
  '<!doctype html><html lang="en"><title>Opening hours</title><p>We are open from nine to five.</p></html>';
