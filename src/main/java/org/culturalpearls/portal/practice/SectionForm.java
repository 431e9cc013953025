package org.culturalpearls.portal.practice;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.practice.TermKind;

/**
 * A section of a practice as typed; a class, because its maps get a field for each text and each
 * kind of words.
 */
public class SectionForm {

  private String version = "";
  private String kind = "";
  private String municipality = "";
  private String townHidden = "";
  private String language = "";
  private String licence = "";
  private String country = "";
  private String hostsVisits = "";
  private Map<String, String> texts = new LinkedHashMap<>();
  private Map<String, List<String>> terms = new LinkedHashMap<>();

  static SectionForm of(PracticeView practice) {
    PracticeContent content = practice.content();
    SectionForm form = new SectionForm();
    form.version = Long.toString(practice.version());
    form.kind = content.kind().name();
    form.municipality =
        content.municipality() == null ? "" : Long.toString(content.municipality().value());
    form.townHidden = Boolean.toString(content.townHidden());
    form.language = content.language().name();
    form.licence = content.licence().name();
    form.country = content.country() == null ? "" : content.country().name();
    form.hostsVisits = Boolean.toString(content.hostsVisits());
    for (PracticeText text : PracticeText.values()) {
      form.texts.put(text.field(), content.text(text));
    }
    for (TermKind each : TermKind.values()) {
      form.terms.put(each.field(), content.keys(each));
    }
    return form;
  }

  PracticeService.SaveCard card() {
    Long town = FormValues.id("municipality", municipality);
    return new PracticeService.SaveCard(
        FormValues.version(version),
        FormValues.one(PracticeKind.class, "kind", kind),
        town == null ? null : new MunicipalityId(town),
        Boolean.parseBoolean(townHidden),
        FormValues.one(Language.class, "language", language),
        FormValues.one(Licence.class, "licence", licence),
        typed(PracticeSection.CARD));
  }

  PracticeService.SaveTexts texts(PracticeSection section) {
    return new PracticeService.SaveTexts(FormValues.version(version), section, typed(section));
  }

  private Map<PracticeText, String> typed(PracticeSection section) {
    Map<PracticeText, String> typed = new EnumMap<>(PracticeText.class);
    PracticeText.of(section)
        .forEach(each -> typed.put(each, String.valueOf(texts.getOrDefault(each.field(), ""))));
    return typed;
  }

  PracticeService.SaveFacets facets() {
    Map<TermKind, List<String>> chosen = new EnumMap<>(TermKind.class);
    for (TermKind each : TermKind.values()) {
      List<String> keys = terms.getOrDefault(each.field(), List.of());
      chosen.put(
          each, keys == null ? List.of() : keys.stream().filter(key -> !key.isBlank()).toList());
    }
    return new PracticeService.SaveFacets(
        FormValues.version(version),
        chosen,
        FormValues.one(Country.class, "country", country),
        Boolean.parseBoolean(hostsVisits));
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getTownHidden() {
    return townHidden;
  }

  public void setTownHidden(String townHidden) {
    this.townHidden = townHidden;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getLicence() {
    return licence;
  }

  public void setLicence(String licence) {
    this.licence = licence;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getHostsVisits() {
    return hostsVisits;
  }

  public void setHostsVisits(String hostsVisits) {
    this.hostsVisits = hostsVisits;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public void setTexts(Map<String, String> texts) {
    this.texts = texts;
  }

  public Map<String, List<String>> getTerms() {
    return terms;
  }

  public void setTerms(Map<String, List<String>> terms) {
    this.terms = terms;
  }
}
