package org.culturalpearls.security.internal;

/**
 * What becomes of a body that somebody sends.
 *
 * @param keep bytes that the pages may see; of a longer body they see nothing
 * @param most bytes that are read at all; a longer body is refused
 * @param refusal the status to answer with once it is read, 0 to go on
 */
record BodyRule(int keep, long most, int refusal) {

  /** A form: all of it or nothing. */
  static BodyRule form(long size) {
    return new BodyRule(Math.toIntExact(size), size, 0);
  }

  /** Read and thrown away, so that a browser waits for the answer; then the request goes on. */
  static BodyRule drained(long most) {
    return new BodyRule(0, most, 0);
  }

  /** Nothing is read. */
  static BodyRule refused(int status) {
    return new BodyRule(0, 0, status);
  }

  /** Nothing is read, and the request goes on as if it had no body. */
  static BodyRule unread() {
    return refused(0);
  }

  boolean isDecided() {
    return most == 0;
  }
}
