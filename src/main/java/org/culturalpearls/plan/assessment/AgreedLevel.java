package org.culturalpearls.plan.assessment;

/**
 * What a team agreed on for one question.
 *
 * @param level 1 to 5
 * @param evidence what shows that it is so; may be empty
 * @param dissent what somebody sees differently; may be empty
 */
public record AgreedLevel(int level, String evidence, String dissent) {

  public static final int MAX_LENGTH = 500;
}
