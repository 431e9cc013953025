package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** Finds the engine groups of a person. */
public interface UserGroups {

  /** Returns the ids of all groups of this person. */
  List<String> of(PersonId person);
}
