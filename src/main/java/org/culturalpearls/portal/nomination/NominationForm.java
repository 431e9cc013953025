package org.culturalpearls.portal.nomination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.shared.RuleBroken;

/**
 * A nomination as typed; a class, because its maps get a field each. It has the version of each
 * section and a hash of its text as read, so that unchanged sections can be told from changed ones.
 */
public class NominationForm {

  private static final String SEPARATOR = "~";
  private static final int BYTES = 12;

  private String version = "";
  private String read = "";
  private Map<String, String> english = new LinkedHashMap<>();
  private Map<String, String> ownLanguage = new LinkedHashMap<>();

  static NominationForm of(NominationView nomination) {
    NominationForm form = new NominationForm();
    for (SectionView section : nomination.sections()) {
      form.english.put(section.section().name(), section.english());
      form.ownLanguage.put(section.section().name(), section.ownLanguage());
    }
    form.reads(nomination);
    return form;
  }

  /** Bases the form on this state of the nomination; typed text stays. */
  void reads(NominationView nomination) {
    version =
        join(nomination.sections().stream().map(each -> Long.toString(each.version())).toList());
    read =
        join(
            nomination.sections().stream()
                .map(each -> mark(each.english(), each.ownLanguage()))
                .toList());
  }

  /** Sections that were not changed here show what others have written meanwhile. */
  void takeOver(NominationView nomination, Set<NominationSection> mine) {
    for (SectionView section : nomination.sections()) {
      if (!mine.contains(section.section())) {
        english.put(section.section().name(), section.english());
        ownLanguage.put(section.section().name(), section.ownLanguage());
      }
    }
    reads(nomination);
  }

  /** Returns the sections that were changed here. */
  List<NominationService.Write> changed() {
    List<String> versions = Arrays.asList(version.split(SEPARATOR));
    List<String> marks = Arrays.asList(read.split(SEPARATOR));
    if (versions.size() != NominationSection.values().length || marks.size() != versions.size()) {
      throw RuleBroken.of("error.portal.version-missing");
    }
    List<NominationService.Write> changed = new ArrayList<>();
    for (NominationSection section : NominationSection.values()) {
      String text = typed(english, section);
      String own = typed(ownLanguage, section);
      boolean sent = english.containsKey(section.name());
      if (sent && !mark(text, own).equals(marks.get(section.ordinal()))) {
        changed.add(
            new NominationService.Write(
                section, number(versions.get(section.ordinal())), text, own));
      }
    }
    return changed;
  }

  private static long number(String version) {
    try {
      return Long.parseLong(version);
    } catch (NumberFormatException tampered) {
      throw RuleBroken.of("error.portal.version-missing");
    }
  }

  private static String typed(Map<String, String> texts, NominationSection section) {
    return texts.getOrDefault(section.name(), "");
  }

  private static String join(List<String> parts) {
    return parts.stream().collect(Collectors.joining(SEPARATOR));
  }

  private static String mark(String text, String own) {
    try {
      byte[] typed = (plain(text) + "\0" + plain(own)).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(typed);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip().replace("\r\n", "\n");
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getRead() {
    return read;
  }

  public void setRead(String read) {
    this.read = read;
  }

  public Map<String, String> getEnglish() {
    return english;
  }

  public void setEnglish(Map<String, String> english) {
    this.english = english;
  }

  public Map<String, String> getOwnLanguage() {
    return ownLanguage;
  }

  public void setOwnLanguage(Map<String, String> ownLanguage) {
    this.ownLanguage = ownLanguage;
  }
}
