package io.github.thamdai.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as operators write it, and says how when it is none. */
final class DayOption implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      var fault = new TypeConversionException("'" + value + "' is no date; write it as 2026-11-22");
      fault.initCause(e);
      throw fault;
    }
  }
}
