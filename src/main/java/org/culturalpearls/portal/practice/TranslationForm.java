package org.culturalpearls.portal.practice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.practice.Translation;

/**
 * A practice in a further language as typed; a class, because its maps get a field for each text.
 */
public class TranslationForm {

  private String version = "";
  private Map<String, String> texts = new LinkedHashMap<>();
  private Map<String, String> fits = new LinkedHashMap<>();

  static TranslationForm of(PracticeView practice, Translation translation) {
    TranslationForm form = new TranslationForm();
    form.version = Long.toString(practice.version());
    for (PracticeText text : PracticeText.values()) {
      form.texts.put(text.field(), translation.text(text));
      form.fits.put(text.field(), "");
    }
    return form;
  }

  PracticeTranslationService.Save command(Language language) {
    Map<PracticeText, String> typed = new EnumMap<>(PracticeText.class);
    Set<PracticeText> fitting = EnumSet.noneOf(PracticeText.class);
    for (PracticeText text : PracticeText.values()) {
      if (texts.containsKey(text.field())) {
        typed.put(text, String.valueOf(texts.get(text.field())));
      }
      if (Boolean.parseBoolean(fits.get(text.field()))) {
        fitting.add(text);
      }
    }
    return new PracticeTranslationService.Save(
        FormValues.version(version), language, typed, fitting);
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public void setTexts(Map<String, String> texts) {
    this.texts = texts;
  }

  public Map<String, String> getFits() {
    return fits;
  }

  public void setFits(Map<String, String> fits) {
    this.fits = fits;
  }
}
