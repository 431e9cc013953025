package org.culturalpearls.start;

/**
 * The application can't start as it is set up; the message is one sentence that says what to do.
 */
public class StartRefused extends RuntimeException {

  public StartRefused(String sentence) {
    super(sentence);
  }

  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
