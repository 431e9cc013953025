package org.culturalpearls.shared;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** An entity that changes as a whole: of two concurrent changes the second is refused. */
@MappedSuperclass
public abstract class Aggregate extends Numbered {

  /** Null until it is stored, so that JPA knows it as new without a read. */
  @Version protected Long version;

  /**
   * @param changed message key for a person whose view is out of date
   * @throws ChangedMeanwhile if the version is not the one that person saw
   */
  protected void requireVersion(Long seen, String changed) {
    if (!version.equals(seen)) {
      throw new ChangedMeanwhile(changed);
    }
  }
}
