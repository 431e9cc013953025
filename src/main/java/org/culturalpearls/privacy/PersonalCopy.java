package org.culturalpearls.privacy;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/** All data about a person at one moment; sections without rows are left out. */
public record PersonalCopy(PersonId person, Instant madeAt, List<CopySection> sections) {

  public PersonalCopy {
    sections = List.copyOf(sections);
  }
}
