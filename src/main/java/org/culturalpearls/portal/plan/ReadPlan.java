package org.culturalpearls.portal.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanTexts;

/**
 * Remembers the plan that somebody read before a change: a hash of each section, in a hidden field
 * of the form, by which unchanged sections can be told from changed ones.
 */
record ReadPlan(List<String> marks) {

  private static final String SEPARATOR = "~";
  private static final int BYTES = 12;

  static ReadPlan of(PlanTexts texts, List<MilestoneRow> milestones) {
    Stream<String> sections =
        Stream.concat(
            SectionText.of(texts).stream().map(section -> plain(section.text())),
            Stream.of(filled(milestones).toString()));
    return new ReadPlan(sections.map(ReadPlan::mark).toList());
  }

  /**
   * Parses the submitted value; a form without it has read nothing, so that all counts as changed.
   */
  static ReadPlan sent(String marks) {
    return new ReadPlan(marks == null ? List.of() : Arrays.asList(marks.split(SEPARATOR)));
  }

  String toSend() {
    return marks.stream().collect(Collectors.joining(SEPARATOR));
  }

  boolean isSameIn(PlanSection section, ReadPlan other) {
    int place = section.ordinal();
    return place < marks.size()
        && place < other.marks.size()
        && marks.get(place).equals(other.marks.get(place));
  }

  /** A row that nobody filled in is ignored. */
  static List<MilestoneRow> filled(List<MilestoneRow> milestones) {
    return milestones.stream().filter(row -> !row.equals(MilestoneRow.empty())).toList();
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip().replace("\r\n", "\n");
  }

  private static String mark(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
