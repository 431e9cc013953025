package org.culturalpearls.award.nomination;

import java.time.LocalDate;

/**
 * A milestone of a plan as reviewers read it.
 *
 * @param owner name of the responsible person; may be empty
 * @param indicator shows that it is reached; may be empty
 * @param target value to be reached; may be empty
 */
public record ReadMilestone(
    String title, String owner, LocalDate dueOn, String indicator, String target) {}
