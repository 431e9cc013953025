package org.culturalpearls.workflow.forms;

/** The kinds of form components that models may use; what else a form can hold is not for us. */
public enum FieldType {
  TEXTFIELD("textfield"),
  TEXTAREA("textarea"),
  NUMBER("number"),
  CHECKBOX("checkbox"),
  RADIO("radio"),
  SELECT("select"),
  CHECKLIST("checklist"),
  TAGLIST("taglist"),
  DATE("datetime"),
  /** Words and links for the reader; sends nothing. */
  TEXT("text");

  private final String component;

  FieldType(String component) {
    this.component = component;
  }

  static FieldType of(String component) {
    for (FieldType type : values()) {
      if (type.component.equals(component)) {
        return type;
      }
    }
    throw new IllegalArgumentException("a form must not use the component " + component);
  }

  public boolean sendsValue() {
    return this != TEXT;
  }

  public boolean isChoice() {
    return this == RADIO || this == SELECT || this == CHECKLIST || this == TAGLIST;
  }

  public boolean isList() {
    return this == CHECKLIST || this == TAGLIST;
  }
}
