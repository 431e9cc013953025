package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** The groups that the engine sees a person in. */
public interface UserGroups {

  /** Ids of all groups of this person. */
  List<String> of(PersonId person);
}
