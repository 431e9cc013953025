package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/**
 * Whose the steps of a decision are.
 *
 * @param deputy who acts for the coordinators, because a conflict keeps all of them from it; null
 *     where one of them may
 * @param confirmer the chair, or the deputy where a conflict keeps the chair from it; null where
 *     nobody is left
 */
public record DecisionDeciders(PersonId deputy, PersonId confirmer) {}
