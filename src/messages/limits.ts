/** Characters of a file that is imported; nobody has chosen that much. A file has at least as many bytes. */
export const MAX_FILE_CHARACTERS = 10_000_000;

/** As many bookmarks are judged at a time: the page stays awake in between, and a wish to stop is heard. */
export const MAX_BATCH_BOOKMARKS = 250;
