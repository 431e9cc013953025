package org.culturalpearls.workflow.forms;

/** The types of form components that models may use; others are refused. */
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
  /** Text and links for the reader; has no value. */
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
