package org.guiku.search.saved;

import java.time.LocalTime;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The daily mail, under {@code guiku.mail}; it is sent where {@code spring.mail.host} is set.
 *
 * @param to who is told of saved searches that name nobody; empty for nobody
 * @param from sender
 * @param at local time from which the day's mails go out
 * @param language of their words
 */
@ConfigurationProperties("guiku.mail")
record MailSettings(
    @DefaultValue("") String to,
    @DefaultValue("guiku@localhost") String from,
    @DefaultValue("07:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime at,
    @DefaultValue("zh") Locale language) {}
