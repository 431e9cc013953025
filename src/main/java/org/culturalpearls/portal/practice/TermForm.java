package org.culturalpearls.portal.practice;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.TermService.Edited;
import org.culturalpearls.practice.TermService.Said;

/** A term of a vocabulary as typed; a class, because its maps get a field for each language. */
public class TermForm {

  private String version = "";
  private Map<String, String> names = new LinkedHashMap<>();
  private Map<String, String> otherWords = new LinkedHashMap<>();

  /** A new term. */
  static TermForm empty() {
    TermForm form = new TermForm();
    for (Language language : Language.values()) {
      form.fill(language, Said.NOTHING);
    }
    return form;
  }

  static TermForm of(Edited term) {
    TermForm form = new TermForm();
    form.version = Long.toString(term.version());
    term.said().forEach(form::fill);
    return form;
  }

  private void fill(Language language, Said said) {
    names.put(language.name(), said.name());
    otherWords.put(language.name(), said.others());
  }

  /** Returns the words of the languages that were sent. */
  Map<Language, Said> said() {
    Map<Language, Said> said = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = names.get(language.name());
      if (name != null) {
        said.put(language, new Said(name, otherWords.getOrDefault(language.name(), "")));
      }
    }
    return said;
  }

  long readVersion() {
    return FormValues.version(version);
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public Map<String, String> getNames() {
    return names;
  }

  public void setNames(Map<String, String> names) {
    this.names = names;
  }

  public Map<String, String> getOtherWords() {
    return otherWords;
  }

  public void setOtherWords(Map<String, String> otherWords) {
    this.otherWords = otherWords;
  }
}
