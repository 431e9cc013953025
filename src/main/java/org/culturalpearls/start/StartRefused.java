package org.culturalpearls.start;

/**
 * Thrown if the application can't start with its configuration; the message is one sentence that
 * says what to do.
 */
public class StartRefused extends RuntimeException {

  public StartRefused(String sentence) {
    super(sentence);
  }

  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
