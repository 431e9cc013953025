package org.culturalpearls.workflow.engine.spi;

/**
 * Work that a job does after the transaction that requested it, one part and one commit at a time.
 */
public interface FollowUp {

  /** Returns the name of the job, which is stored with it. */
  String type();

  /**
   * Does one part.
   *
   * @return whether more is left, for which another job is created
   */
  boolean doPart();
}
