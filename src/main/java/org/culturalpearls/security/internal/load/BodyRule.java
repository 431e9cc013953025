package org.culturalpearls.security.internal.load;

/**
 * How a request body is handled.
 *
 * @param keep bytes that pages may see; of a longer body they see nothing
 * @param most bytes that are read at all; a longer body is refused
 * @param refusal the status to answer with after reading, 0 to continue
 */
record BodyRule(int keep, long most, int refusal) {

  /** A form: the whole body or nothing. */
  static BodyRule form(long size) {
    return new BodyRule(Math.toIntExact(size), size, 0);
  }

  /** Read and discarded, so that a browser waits for the answer; then the request continues. */
  static BodyRule drained(long most) {
    return new BodyRule(0, most, 0);
  }

  /** Nothing is read. */
  static BodyRule refused(int status) {
    return new BodyRule(0, 0, status);
  }

  /** Nothing is read, and the request continues as if it had no body. */
  static BodyRule unread() {
    return refused(0);
  }

  boolean isDecided() {
    return most == 0;
  }
}
