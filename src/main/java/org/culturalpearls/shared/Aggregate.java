package org.culturalpearls.shared;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What changes as a whole: of two who change it at once, the second is told. */
@MappedSuperclass
public abstract class Aggregate extends Numbered {

  /** Null until it is stored; so it is known as new without being looked for. */
  @Version protected Long version;

  /**
   * @param changed key of the message for a person whose view is out of date
   * @throws ChangedMeanwhile when it is no longer what that person saw
   */
  protected void requireVersion(Long seen, String changed) {
    if (!version.equals(seen)) {
      throw new ChangedMeanwhile(changed);
    }
  }
}
