package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.culturalpearls.shared.FieldName;
import org.culturalpearls.shared.Id;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.FormReader;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskForms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What steps read of a form is what the form asks for: no name of a field is written twice. */
class FormRecordsTest {

  private static final Set<FieldType> TEXTS = Set.of(FieldType.TEXTFIELD, FieldType.TEXTAREA);

  @TestFactory
  List<DynamicTest> componentsAreTheFieldsOfTheForm() throws Exception {
    Map<String, Form> forms = forms();
    List<DynamicTest> tests = new ArrayList<>();
    for (Class<?> record : records()) {
      Form form = forms.get(fileOf(record));
      tests.add(
          DynamicTest.dynamicTest(
              record.getSimpleName(),
              () -> {
                assertThat(form).as("bpmn/**/" + fileOf(record) + ".form").isNotNull();
                assertThat(faults(record, form)).isEmpty();
              }));
    }
    return tests;
  }

  @Test
  void everyFormThatAsksForSomethingHasItsRecord() throws Exception {
    Set<String> read = records().stream().map(FormRecordsTest::fileOf).collect(Collectors.toSet());

    assertThat(
            forms().values().stream()
                .filter(form -> form.fields().stream().anyMatch(FormRecordsTest::isRead))
                .map(Form::id))
        .allSatisfy(id -> assertThat(read).contains(id));
  }

  private static List<String> faults(Class<?> record, Form form) {
    List<String> faults = new ArrayList<>();
    Set<String> asked =
        form.fields().stream()
            .filter(FormRecordsTest::isRead)
            .map(FormField::key)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Type> read = new TreeMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      read.putAll(keys(component, form));
    }
    if (!asked.equals(read.keySet())) {
      faults.add("the form asks for " + asked + ", the record reads " + read.keySet());
    }
    read.forEach(
        (key, type) ->
            form.field(key)
                .filter(field -> !fits(field, type))
                .ifPresent(field -> faults.add(key + " is " + field.type() + ", not " + type)));
    return faults;
  }

  /** Which fields a component stands for, with what each holds. */
  private static Map<String, Type> keys(RecordComponent component, Form form) {
    Type type = component.getGenericType();
    Map<String, Type> keys = new TreeMap<>();
    if (type instanceof ParameterizedType generic) {
      Class<?> first = (Class<?>) generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Map.class) {
        for (Object constant : first.getEnumConstants()) {
          keys.put(FieldName.of((Enum<?>) constant), generic.getActualTypeArguments()[1]);
        }
        return keys;
      }
      if (first.isRecord() && !Id.class.isAssignableFrom(first)) {
        String leading = first.getRecordComponents()[0].getName();
        for (int row = 1; form.field(leading + row).isPresent(); row++) {
          for (RecordComponent each : first.getRecordComponents()) {
            keys.put(each.getName() + row, each.getGenericType());
          }
        }
        return keys;
      }
    }
    keys.put(component.getName(), type);
    return keys;
  }

  private static boolean fits(FormField field, Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
      return generic.getRawType() == Optional.class
          ? TEXTS.contains(field.type()) && element == String.class
          : field.type().isList() && isChoice(field, element);
    }
    return switch (field.type()) {
      case TEXTFIELD, TEXTAREA -> type == String.class;
      case NUMBER -> type == int.class || type == Integer.class;
      case CHECKBOX -> type == boolean.class;
      case DATE -> type == LocalDate.class;
      case RADIO, SELECT -> isChoice(field, (Class<?>) type);
      case CHECKLIST, TAGLIST, TEXT -> false;
    };
  }

  /** Choices that stand in the form are the constants; live ones are known when it is shown. */
  private static boolean isChoice(FormField field, Class<?> type) {
    if (!type.isEnum()) {
      return type == String.class
          || type == int.class
          || type == Integer.class
          || Id.class.isAssignableFrom(type);
    }
    Set<String> constants =
        Arrays.stream(type.getEnumConstants())
            .map(Enum.class::cast)
            .flatMap(each -> java.util.stream.Stream.of(each.name(), FieldName.of((Enum<?>) each)))
            .collect(Collectors.toSet());
    return field.optionsKey() != null
        || field.options().size() == type.getEnumConstants().length
            && field.options().stream().map(Option::value).allMatch(constants::contains);
  }

  /** A box that has to be ticked says nothing more than that the form was sent. */
  private static boolean isRead(FormField field) {
    return field.type().sendsValue() && !(field.type() == FieldType.CHECKBOX && field.required());
  }

  private static String fileOf(Class<?> record) {
    return record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static List<Class<?>> records() throws ClassNotFoundException {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(TaskForms.class));
    List<Class<?>> records = new ArrayList<>();
    for (BeanDefinition found : scanner.findCandidateComponents("org.culturalpearls.workflow")) {
      Arrays.stream(Class.forName(found.getBeanClassName()).getDeclaredClasses())
          .filter(Class::isRecord)
          .forEach(records::add);
    }
    assertThat(records).isNotEmpty();
    return records;
  }

  private static Map<String, Form> forms() throws Exception {
    Map<String, Form> forms = new TreeMap<>();
    try (var files = Files.walk(Path.of("bpmn"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".form")).toList()) {
        Form form = FormReader.read(Files.readAllBytes(file));
        forms.put(form.id(), form);
      }
    }
    return forms;
  }
}
