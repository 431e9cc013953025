package org.culturalpearls.workflow.engine.spi;

/**
 * Work of the application's own that a job does after the transaction that asked for it, a part and
 * a commit at a time.
 */
public interface FollowUp {

  /** Name of the job, which is stored with it. */
  String type();

  /**
   * Does one part.
   *
   * @return whether more is left, for which another job follows
   */
  boolean doPart();
}
