package org.culturalpearls.award;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** The open calls for everybody, and how a town enters that is new to the programme. */
public interface NewTownService {

  /** The earliest title year first; for everybody, also from outside. */
  List<OpenCall> openCalls();

  /**
   * By somebody whose address was confirmed. The town is entered unless it is known, the person
   * becomes its team, and a nomination begins. Coordinators see which towns have a similar name.
   */
  NominationId enter(PersonId person, EnterNewTown command);

  /** Names of towns that a new town may be the same as, for coordinators who may see it. */
  List<String> similar(PersonId coordinator, NominationId nomination);
}
