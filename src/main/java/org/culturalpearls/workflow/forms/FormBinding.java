package org.culturalpearls.workflow.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.shared.FieldName;
import org.culturalpearls.shared.Id;

/**
 * Binds submitted values to a record whose components are named like the fields of the form. An
 * empty field is null, an empty text, an empty list or false; a text without a field in the form,
 * as in a task from before an upgrade, is null.
 *
 * <p>A component is a text, a date, a whole number, a flag, an id, or an enum whose constants are
 * the options (in lower camel case, unless they are submitted as they are); a list or a set of
 * those; a map with a field for each constant of an enum; or a list of records, one for each
 * numbered row ({@code step1}, {@code who1}; {@code step2}, {@code who2} …).
 */
public final class FormBinding {

  private final Form form;
  private final Map<String, Object> values;

  FormBinding(Form form, Map<String, Object> values) {
    this.form = form;
    this.values = values;
  }

  <R extends Record> R bind(Class<R> type) {
    return row(type, "");
  }

  private <R> R row(Class<R> type, String number) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments =
        Arrays.stream(components)
            .map(each -> component(each.getGenericType(), each.getName() + number))
            .toArray();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(form.id() + " does not fit " + type, e);
    }
  }

  private Object component(Type type, String key) {
    if (!(type instanceof ParameterizedType generic)) {
      return single((Class<?>) type, key, values.get(key));
    }
    Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
    if (generic.getRawType() == Map.class) {
      return map(element, (Class<?>) generic.getActualTypeArguments()[1]);
    }
    if (generic.getRawType() == Optional.class) {
      Object value = single(element, key, values.get(key));
      return Optional.ofNullable("".equals(value) ? null : value);
    }
    if (element.isRecord() && !Id.class.isAssignableFrom(element)) {
      return rows(element);
    }
    Collection<Object> list =
        generic.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
    for (Object sent : (List<?>) Optional.ofNullable(values.get(key)).orElse(List.of())) {
      list.add(single(element, key, sent));
    }
    return list;
  }

  /** Returns all rows of the form, also empty ones, so that a row keeps its number. */
  private List<Object> rows(Class<?> type) {
    String first = type.getRecordComponents()[0].getName();
    List<Object> rows = new ArrayList<>();
    for (int number = 1; form.field(first + number).isPresent(); number++) {
      rows.add(row(type, Integer.toString(number)));
    }
    return rows;
  }

  private Map<Object, Object> map(Class<?> keys, Class<?> type) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Object constant : keys.getEnumConstants()) {
      String key = FieldName.of((Enum<?>) constant);
      Object value = single(type, key, values.get(key));
      map.put(constant, value == null && type == String.class ? "" : value);
    }
    return map;
  }

  private Object single(Class<?> type, String key, Object sent) {
    if (type == boolean.class) {
      return Boolean.TRUE.equals(sent);
    }
    if (type == String.class) {
      return text(key, sent);
    }
    if (sent == null || sent instanceof String text && text.isBlank()) {
      return type == int.class ? 0 : null;
    }
    if (type == int.class || type == Integer.class) {
      return sent instanceof BigDecimal number
          ? number.intValueExact()
          : Integer.parseInt(sent.toString());
    }
    if (type.isEnum()) {
      return constant(type, sent.toString());
    }
    return Id.class.isAssignableFrom(type) ? id(type, Long.parseLong(sent.toString())) : sent;
  }

  private String text(String key, Object sent) {
    String text = (String) sent;
    if (text == null && form.field(key).isEmpty()) {
      return null;
    }
    return text == null || text.isBlank() ? "" : text;
  }

  private Object constant(Class<?> type, String sent) {
    return Arrays.stream(type.getEnumConstants())
        .map(Enum.class::cast)
        .filter(each -> each.name().equals(sent) || FieldName.of(each).equals(sent))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(form.id() + ": " + type + " has no " + sent));
  }

  private static Object id(Class<?> type, long value) {
    try {
      return type.getConstructor(long.class).newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
