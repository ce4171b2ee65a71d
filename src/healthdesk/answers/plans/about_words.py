"""How German and Spanish ask about the program, or ask it for what it must not do: patterns over folded text by topic."""

import re

ABOUT: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern))
    for topic, pattern in (
        ("injection", (
            r"\b(?:ignorier\w*|vergiss\w*|missacht\w*)\b.{0,40}\b(?:regel\w*|anweisung\w*|vorgabe\w*|instruktion\w*|alles|vorherig\w*)|\btu so als\b|\bdu bist (?:jetzt|ab jetzt|nun)\b|"
            r"\b(?:losch|loesch|entfern)\w*\b.{0,20}\b(?:alle|alles|meine|die|daten|akte)|\b(?:schick|send|mail|uberm|ueberm|leit)\w*\b.{0,30}\b(?:akte|daten|werte|unterlagen|an mein\w*|ergebnisse|weiter)\b|\blade?\b.{0,30}\bhoch\b|passwort|systemprompt|deine anweisungen|"
            r"\bignor\w+\b.{0,40}\b(?:reglas?|instruccion\w*|normas|indicaciones|anterior\w*|todo)|\bolvida\w*\b.{0,30}\b(?:reglas|instrucciones|todo)|\bfinge\b|\bhaz como si\b|\bahora eres\b|"
            r"\b(?:borra|elimina|suprime)\w*\b.{0,20}\b(?:todo\w*|mis?|los|las|el)\b|\b(?:envia|manda|reenvia)\w*\b.{0,30}\b(?:historial|datos|resultados|informe\w*|expediente|a mi|a mis)\b|\bsube\b.{0,30}\b(?:nube|internet|datos)|contrasena|tus instrucciones")),
        ("prescribe", r"\b(?:stell|schreib|verschreib|erneuer|mach)\w*\b.{0,25}\b(?:rezept|krankschreibung|attest|uberweisung)|\bverschreib mir\b|\bkrankschreib\w*|\b(?:hazme|dame|escribe\w*|renueva\w*|receta)\b.{0,25}\b(?:receta|baja|certificado|justificante)\b|\brecetame\b"),
        ("doctor", (
            r"\b(?:bist du|sind sie|ist das)\b (?:ein |eine |mein |meine |denn |wirklich |etwa )*(?:echter? |richtiger? |menschlich\w* )?(?:arzt|arztin|aerztin|mensch|doktor|roboter|ki|computer|maschine|programm|software|apotheker\w*|pfleger|person|bot)\b|\b(?:spreche|rede|schreibe|chatte) ich (?:hier |gerade )*mit\b|"
            r"\b(?:eres|es usted|es esto)\b (?:un |una |mi |realmente |de verdad )*(?:medico|medica|doctor|doctora|humano|humana|persona|robot|ia|inteligencia|maquina|programa|ordenador|enfermer\w+|farmaceutic\w+)\b|\b(?:estoy hablando|hablo|estoy chateando) con\b")),
        ("trust", (
            r"\b(?:antworten|dir|ihnen|der app|dem programm)\b.{0,20}\b(?:vertrauen|verlassen|glauben|trauen)\b|\b(?:vertrauen|verlassen)\b.{0,20}\b(?:dir|ihnen|dich|sie|antworten)\b|\bwie (?:genau|zuverlassig|verlasslich|sicher)\b.{0,20}\b(?:du|sie|antworten|app|programm)\b|\b(?:irrst du|irren sie|machst du|machen sie)\b.{0,12}(?:dich|sich|fehler)|\bkannst du (?:dich )?(?:irren|falsch liegen|fehler machen)|\bersetzt\b.{0,15}\b(?:arzt|arztin)|"
            r"\b(?:confiar|fiarme|creer)\b.{0,15}\b(?:ti|usted|respuestas|esto|app|programa)|\b(?:eres|es) (?:fiable|preciso|exacto)|\b(?:te equivocas|se equivoca|puedes equivocarte|cometes errores|comete errores)\b|\b(?:reemplaza\w*|sustituye\w*)\b.{0,15}\bmedic")),
        ("privacy", (
            r"\bmeine (?:daten|gesundheitsdaten|unterlagen|akte)\b.{0,35}\b(?:gespeichert|sicher|privat|weitergegeben|geteilt|verschlusselt|verkauft|gesendet|liegen|landen|hin)\b|\b(?:wo|wohin)\b.{0,25}\bmeine (?:daten|unterlagen)\b|\bwer (?:kann|hat|sieht|liest)\b.{0,30}\b(?:sehen|lesen|zugriff|daten|zugang)\b|datenschutz|\b(?:internet|cloud|online|netz)\b.{0,30}\?|\bverlassen\b.{0,25}\b(?:computer|rechner|gerat)|"
            r"\bmis datos\b|\b(?:donde|adonde)\b.{0,25}\b(?:mis (?:datos|documentos)|mi (?:historial|informacion))\b.{0,25}\b(?:guarda\w*|almacena\w*|van|estan)?|\bquien (?:puede|tiene)\b.{0,20}\b(?:ver|leer|acceso)\b|privacidad|\b(?:internet|nube|en linea)\b.{0,30}\?|\bcompart\w+ mis\b")),
        ("capabilities", (
            r"\bwas (?:kannst du|konnen sie|kann (?:ich dich|man dich|dieses programm|die app|healthdesk))\b|\bwer bist du\b|\bwer sind sie\b|\bwas bist du\b|\bwie funktioniert (?:das hier|diese app|dieses programm|healthdesk)|\bwas ist healthdesk|\bwobei (?:kannst du|konnen sie)|\bwas (?:kann|darf) ich (?:dich|sie|hier)? ?fragen|^hilfe$|welches modell|welche ki|wer hat dich|woher weisst du|"
            r"\bque (?:puedes|puede usted|sabes) hacer\b|\bquien eres\b|\bquien es usted\b|\bque eres\b|\bcomo funciona (?:esto|esta app|este programa|healthdesk)|\bque es healthdesk|\ben que (?:puedes|puede) ayudar|\bque (?:puedo|te puedo|le puedo) preguntar|^ayuda$|que modelo|que ia|quien te (?:hizo|creo)|como lo sabes")),
    )
)  # fmt: skip
"""Topics as `plans.about` knows them, tried in this order."""
