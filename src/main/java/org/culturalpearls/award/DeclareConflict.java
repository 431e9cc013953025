package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/**
 * Says that a person is in conflict with a nomination.
 *
 * @param person who is; the one who says it, or somebody else of whom a coordinator knows
 * @param words more about it; needed for {@link DeclaredKind#OTHER}, may be empty otherwise
 */
public record DeclareConflict(
    NominationId nomination, PersonId person, DeclaredKind kind, String words) {}
