package org.culturalpearls.award.nomination;

import java.time.LocalDate;

/**
 * A milestone of a plan as reviewers read it.
 *
 * @param owner name of who sees to it; may be empty
 * @param indicator by what one sees that it is reached; may be empty
 * @param target what is aimed at; may be empty
 */
public record ReadMilestone(
    String title, String owner, LocalDate dueOn, String indicator, String target) {}
