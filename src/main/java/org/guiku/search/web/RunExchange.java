package org.guiku.search.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** What the description of the API says of a list of topics and its run. */
@ApiResponse(
    responseCode = "200",
    description = "A line for each document found: topic Q0 document rank score guiku.",
    content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
@ApiResponse(responseCode = "400", description = "BAD_TOPIC or NOT_UTF8")
@ApiResponse(responseCode = "413", description = "TOO_MANY_TOPICS")
@RequestBody(
    required = true,
    content =
        @Content(
            mediaType = "text/tab-separated-values",
            schema = @Schema(type = "string"),
            examples = @ExampleObject("q1\t停水会提前通知吗")))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface RunExchange {}
