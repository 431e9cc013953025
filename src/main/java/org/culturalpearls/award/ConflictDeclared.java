package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/** Somebody is in conflict with a nomination and may not see it any more. */
public record ConflictDeclared(NominationId nomination, PersonId person) implements ConflictEvent {}
